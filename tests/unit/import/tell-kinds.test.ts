import { describe, expect, test } from "vitest";
import { draftArticle } from "../../../src/import/draft-article";
import { readArticle } from "../../../src/import/read-article";

const read = (text: string, name = "dam.txt") => readArticle(new TextEncoder().encode(text), name);
const draft = (text: string, name?: string) => draftArticle(read(text, name));

const LONG =
  "The town voted on Thursday to close the dam after engineers found cracks in its wall, which ended a long dispute.";

/** An article with a headline and a byline. */
const news = (...paragraphs: string[]) =>
  ["Town closes dam", "By Mary Quill", LONG, ...paragraphs].join("\n\n");

describe("a sentence that says what somebody said is running text, whatever it begins with", () => {
  test.for([
    ["as a link does", news("Watching the water rise, Tom Stone, a baker, said: “It is over.”", LONG)],
    ["as a byline does", news("By then, Tom Stone, a baker, had said: “It is over.”", LONG)],
    ["as items of a last list do", news("• “It is over.” Tom Stone, a baker, said it twice.")],
    ["and an address of mail in it", news("“Write to tom@dam.example,” said Tom Stone, a baker.")],
  ] as const)("%s", ([, text]) => {
    const { article } = draft(text);
    expect(article.headline).toBe("Town closes dam");
    expect(article.authors).toEqual([{ name: "Mary Quill" }]);
    expect(article.quotes).toHaveLength(1);
  });

  test("below the title that front matter gives, as are the short paragraphs behind it", () => {
    const speech = "Ada Quill said on Thursday: “We had no choice.”\n\nShe added that it “was failing fast.”";
    const { blocks } = read(`---\ntitle: T\n---\n\n${speech}\n\n${LONG} Nobody was glad.`, "dam.md");
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph", "paragraph"]);
  });
});

test("a line in marks between long paragraphs is a heading, and nobody's words", () => {
  const long = `${LONG} ${LONG}`;
  expect(draft(news(long, "“The town waited too long”", long)).article.quotes).toEqual([]);
  expect(draft(news(`${long} She said:`, "“The town waited too long”", long)).article.quotes).toHaveLength(1);
});

test("a line that ends in marks without a full stop is a heading as well", () => {
  const long = `${LONG} ${LONG}`;
  const heading = "Stone: “The town waited too long”";
  expect(draft(news(long, heading, long)).article.quotes).toEqual([]);
  expect(draft(news(long, "Where Quill stands", heading, long)).article.quotes).toEqual([]);
  expect(draft(news(long, "Stone: “The town waited too long.”", long)).article.quotes).toHaveLength(1);
});

test("a sentence with names in it signs nothing", () => {
  const french = "Par ailleurs, Ada Quill, la maire de Brest, et Tom Stone, boulanger, se sont tus.";
  expect(read(`La digue\n\n${LONG} Yes. No.\n\n${french}\n\n${LONG}`).metadata.authors).toEqual([]);
  expect(read(news("By Monday, Tom Stone, a baker, had left.", LONG)).metadata.authors).toEqual([
    { name: "Mary Quill" },
  ]);
});

test("a link to other news stays one, though somebody is said to say something in it", () => {
  expect(read(news("Read more: “It is over,” says baker", LONG)).blocks[3]?.kind).toBe("aside");
});

test("a sentence below a headline without a byline is running text", () => {
  expect(
    read("# The dam holds\n\nNobody has to leave.\n\n“It holds,” said Ada Quill.", "a.md").blocks[1],
  ).toEqual({
    kind: "paragraph",
    text: "Nobody has to leave.",
  });
});

test("words in quotation marks beside the running text are told", () => {
  const { findings } = draft(news("Read more: “It is over,” says baker", LONG));
  expect(findings.find(({ words }) => words === "It is over,")).toMatchObject({
    level: "note",
    code: "skipped-words",
  });
});

test.for([
  "Mayor Ada Quill looks at the cracks in the wall of the dam on Thursday. EFE/Tom M. Stone",
  "Mayor Ada Quill looks at the cracks in the wall of the dam on Thursday. (AP Photo/Tom Stone)",
  "Mayor Ada Quill looks at the cracks in the wall of the dam. Photo: Tom Stone / The Beacon",
])("what ends with who took the picture is a caption: %s", (caption) => {
  const { blocks } = read(
    news(`${LONG} “We had no choice,” said Ada Quill.`, caption, `${LONG} Nobody was glad.`),
  );
  expect(blocks.map(({ kind }) => kind).slice(-3)).toEqual(["paragraph", "caption", "paragraph"]);
});

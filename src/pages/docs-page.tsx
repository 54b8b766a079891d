import { NAME } from "../brand/brand";
import { type describeService, listOperations } from "../openapi/document";
import type { Example } from "../openapi/example";
import { GUIDES } from "./docs-guides";
import { OperationText } from "./docs-operation";
import { Page } from "./page";

interface DocsPageProps {
  /** What `/openapi.json` answers; its schemas are not needed here. */
  description: ReturnType<typeof describeService>;
  example: Example;
}

/** `/docs`: how to use the service, and every address of it. */
export function DocsPage({ description, example }: DocsPageProps) {
  const operations = listOperations(description.paths);
  const groups = description.tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ tags }) => tags[0] === tag.name),
  }));
  return (
    <Page
      title={`${NAME} for developers`}
      description="How to point og:image at a card, embed cards, and verify what their JSON proves; every address with its options, answers and errors."
      head={<link rel="service-desc" type="application/json" href="/openapi.json" />}
      stylesheet="docs.css"
      current="docs"
    >
      <div class="width docs">
        <header>
          <h1>For developers</h1>
          <p class="lead">
            A card is a quote or an event of a published article, with the proof of its words. It has a page,
            pictures, and data. Reading needs no key, and the same is described for tools in{" "}
            <a href="/openapi.json">openapi.json</a>.
          </p>
        </header>
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">On this page</h2>
          <ul>
            {GUIDES.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            {groups.map(({ name }) => (
              <li>
                <a href={`#${anchorOf(name)}`}>Reference: {name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="text">
          {GUIDES.map(({ id, title, Text }) => (
            <section aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <Text example={example} />
            </section>
          ))}
          {groups.map(({ name, description: purpose, operations: some }) => (
            <section aria-labelledby={anchorOf(name)}>
              <h2 id={anchorOf(name)}>{name}</h2>
              <p>{purpose}</p>
              {some.map((operation) => (
                <OperationText operation={operation} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}

function anchorOf(tag: string): string {
  return `reference-${tag.toLowerCase()}`;
}

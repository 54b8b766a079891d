import type { UnsaidTable } from "./unsaid-table";

/** What tells words that nobody said. */
export const englishUnsaid = {
  negations: "never not didn't doesn't don't hasn't haven't hadn't won't wouldn't",
  stillSaid: "only just merely simply but",
  disowning:
    "deny denies denied denying refuse_to refuses_to refused_to refusing_to decline_to declines_to declined_to declining_to",
  concealing: "hide hides hid hiding conceal doubt dispute rule mince comment comments commented",
  unreal: "could could've might may should must would_have would've should've might've",
  conditions: "if whether unless",
  fakes:
    "fake faked false falsely fabricated doctored bogus invented made-up manipulated ai-generated deepfake deepfaked hoax phony phoney spoof satirical wrongly incorrectly erroneously falsely_quoted falsely_attributed wrongly_quoted wrongly_attributed incorrectly_quoted no_evidence no_record no_proof not_true isn't_true",
  media:
    "post posts tweet tweets video videos clip clips image images picture pictures photo photos screenshot screenshots quote quotes quotation quotations account accounts page pages website websites recording recordings audio message messages meme memes card cards advert ad ads rumor rumour",
  unsaidFillers: "ever having to",
} satisfies Partial<UnsaidTable>;

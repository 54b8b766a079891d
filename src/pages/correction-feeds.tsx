/** Where feed readers find what was corrected, for the heads of pages that show cards. */
export function CorrectionFeeds() {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href="/corrections.atom" title="Corrections" />
      <link rel="alternate" type="application/feed+json" href="/corrections.json" title="Corrections" />
    </>
  );
}

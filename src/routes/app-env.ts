import type { AnnounceChange } from "../http/changed-tags";
import type { CachedPart } from "../http/front-door";
import type { ArticleStore } from "../store/article-store";

/** What a handler finds in its context: the Worker's bindings, and what was picked for it. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    store: ArticleStore;
    /** Tells the caches of a change. Absent: there are none. */
    announce?: AnnounceChange;
    /** The part of this Worker that draws, behind a cache. Absent: drawings are made at once. */
    drawings?: CachedPart;
  };
}

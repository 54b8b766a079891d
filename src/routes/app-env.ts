import type { AnnounceChange } from "../http/changed-tags";
import type { ArticleStore } from "../store/article-store";

/** What a handler finds in its context: the Worker's bindings, and the store that was picked for it. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    store: ArticleStore;
    /** Tells the caches of a change. Absent: there are none. */
    announce?: AnnounceChange;
  };
}

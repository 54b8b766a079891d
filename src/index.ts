import { createApp } from "./app";
import { openStore } from "./store/open-store";

export default createApp(openStore);

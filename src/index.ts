import { createApp } from "./app";
import { openStore } from "./store/open-store";
import { warmUp } from "./warm-up";

if (process.env.WARM_UP !== "off") await warmUp();

export default createApp(openStore);

/** Zod's own converter, by name: whoever loads all of zod loads fifty languages with it. */
export { toJSONSchema } from "zod";

import type { PlatformName } from "./limits";

/** Parts of a link preview, in reading order. */
type Part = "picture" | "siteName" | "domain" | "title" | "description";

export interface Platform {
  name: string;
  parts: readonly Part[];
  /** Lines that a text gets: what the platform's apps show, roughly. They change with the app and the screen. */
  lines: Partial<Record<Part, 1 | 2 | 3>>;
}

/** How each platform sets a link, roughly: neutral sketches of ours, not copies of their design. */
export const PLATFORMS = {
  facebook: {
    name: "Facebook",
    parts: ["picture", "domain", "title", "description"],
    lines: { title: 2, description: 1 },
  },
  x: {
    name: "X",
    // The title lies on the picture's foot, the domain below it; the description is not shown.
    parts: ["picture", "title", "domain"],
    lines: { title: 1 },
  },
  linkedin: { name: "LinkedIn", parts: ["picture", "title", "domain"], lines: { title: 2 } },
  slack: {
    name: "Slack",
    parts: ["siteName", "title", "description", "picture"],
    lines: { title: 3, description: 3 },
  },
  discord: {
    name: "Discord",
    parts: ["siteName", "title", "description", "picture"],
    lines: { title: 3 },
  },
  whatsapp: {
    name: "WhatsApp",
    parts: ["picture", "title", "description", "domain"],
    lines: { title: 2, description: 2 },
  },
  imessage: { name: "iMessage", parts: ["picture", "title", "domain"], lines: { title: 2 } },
  mastodon: {
    name: "Mastodon",
    parts: ["picture", "siteName", "title", "description"],
    lines: { title: 2, description: 1 },
  },
  bluesky: {
    name: "Bluesky",
    parts: ["picture", "title", "description", "domain"],
    lines: { title: 3, description: 2 },
  },
} as const satisfies Record<PlatformName, Platform>;

export const PLATFORM_NAMES = Object.keys(PLATFORMS) as PlatformName[];

export function platformNamed(name: PlatformName): Platform {
  return PLATFORMS[name];
}

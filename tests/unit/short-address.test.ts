import { describe, expect, test } from "vitest";
import { shortAddress } from "../../src/cards/short-address";

describe("an address is printed", () => {
  test.for([
    ["without its scheme", "https://mail.example/", "mail.example"],
    ["without www", "http://www.mail.example", "mail.example"],
    ["with www where it is not in front", "https://a.www.mail.example/", "a.www.mail.example"],
    ["with a short path", "https://mail.example/ferry", "mail.example/ferry"],
    ["without the slash at its end", "https://mail.example/ferry/", "mail.example/ferry"],
    ["without a query and a fragment", "https://mail.example/?edition=1#top", "mail.example"],
    ["without a path that is too long", "https://www.mail.example/2031/05/ferry?edition=1", "mail.example"],
    ["with a host in small letters", "HTTPS://MAIL.EXAMPLE/", "mail.example"],
    [
      "with a host that is too long, which cannot be cut",
      "https://the-northern-harbour-chronicle.example/ferry",
      "the-northern-harbour-chronicle.example",
    ],
    [
      "with its port, without which it would lead elsewhere",
      "https://mail.example:8443/",
      "mail.example:8443",
    ],
  ] as const)("%s", ([, address, printed]) => {
    expect(shortAddress(address)).toBe(printed);
  });
});

import { expect, test } from "vitest";
import { clientNetwork } from "../../src/http/client-network";

const networkOf = (address: string | undefined) =>
  clientNetwork(
    new Request("https://cards.example/", {
      headers: address === undefined ? {} : { "CF-Connecting-IP": address },
    }),
  );

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:db8::6", "2001:db8:0:0"],
  ["2001:db8::1:2:3:4:5", "2001:db8:0:1"],
  ["::ffff:203.0.113.7", "0:0:0:0"],
])("%s counts as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([undefined, "127.0.0.1", "::1"])("nobody is counted for %s", (address) => {
  expect(networkOf(address)).toBeUndefined();
});

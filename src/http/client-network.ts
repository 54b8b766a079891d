/**
 * The network that a request comes from, to count by: an IPv4 address, or the
 * /64 that one IPv6 customer has. Absent where there is no telling, and for
 * this machine itself: tests and load come from there, and no reader does.
 */
export function clientNetwork(request: Request): string | undefined {
  const address = request.headers.get("CF-Connecting-IP");
  if (address === null || address === "::1" || address.startsWith("127.")) return undefined;
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const rest = tail.split(":").filter((group) => group !== "");
  const zeros = address.includes("::") ? Array(Math.max(0, 8 - groups.length - rest.length)).fill("0") : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}

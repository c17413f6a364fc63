import { BlockList, isIP } from "node:net";
import { onRequestStart } from "./request-hooks";

const HEADER = "x-rapporteur-address";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** A predicate for addresses that are in `proxies`: addresses and ranges such as 10.0.0.0/8. */
const proxyMatcher = (proxies: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const each of proxies) {
    const [address = "", bits] = each.split("/");
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
};

/** Unwraps an IPv4-mapped IPv6 address. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/**
 * Stores the client address of each request in a header before it is processed: the connection's address or, where that is
 * one of `proxies`, the last entry of X-Forwarded-For that is none of them. A value sent by the client is overwritten.
 */
export const recordClientAddresses = (proxies: readonly string[]): void => {
  const isProxy = proxyMatcher(proxies);
  onRequestStart((request) => {
    const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
    let address = unmapped(request.socket.remoteAddress ?? "");
    while (isProxy(address) && forwarded.length > 0) address = unmapped(forwarded.pop()?.trim() || address);
    request.headers[HEADER] = address;
  });
};

/** The client address of a request; "" where none was recorded. */
export const clientAddress = (headers: Headers): string => headers.get(HEADER) ?? "";

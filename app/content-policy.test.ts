import { expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

const directives = (production: boolean) =>
  new Map(
    contentPolicy("once", production)
      .split("; ")
      .map((each) => {
        const [name = "", ...sources] = each.split(" ");
        return [name, sources] as const;
      }),
  );

it("lets no script and no style element count that does not carry the nonce", () => {
  const policy = directives(true);
  expect(policy.get("script-src")).toEqual(["'self'", "'nonce-once'", "'strict-dynamic'"]);
  expect(policy.get("style-src")).toEqual(["'self'", "'nonce-once'"]);
  const loose = [...policy].filter(([, sources]) => sources.some((each) => each.startsWith("'unsafe")));
  expect(loose).toEqual([["style-src-attr", ["'unsafe-inline'"]]]);
});

it("loads from no other origin and refuses framing", () => {
  const policy = directives(true);
  expect(policy.get("default-src")).toEqual(["'self'"]);
  expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
  for (const [, sources] of policy) expect(sources.join(" ")).not.toMatch(/https?:|\*/);
});

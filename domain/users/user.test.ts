import { describe, expect, it } from "vitest";
import { LINK_KINDS, LINK_LIFE, linkPath } from "./links";
import { email, password, roles } from "./user";

describe("what a user types", () => {
  it("keeps an address in lower case", () => {
    expect(email.parse("  Wang.Invented@Example.ORG ")).toBe("wang.invented@example.org");
    expect(email.safeParse("wang").error?.issues[0]?.message).toBe("email_invalid");
  });

  it("takes any ten characters as a password, and no fewer", () => {
    expect(password.safeParse("九个字符不够长度了").success).toBe(false);
    expect(password.safeParse("correct horse").success).toBe(true);
    expect(password.safeParse("x".repeat(201)).success).toBe(false);
  });

  it("keeps each role once, in the order of the list, and wants one", () => {
    expect(roles.parse(["admin", "staff", "admin"])).toEqual(["staff", "admin"]);
    expect(roles.safeParse([]).success).toBe(false);
    expect(roles.safeParse(["owner"]).success).toBe(false);
  });
});

describe("links", () => {
  it("each have a page and an end", () => {
    for (const kind of LINK_KINDS) {
      expect(LINK_LIFE[kind]).toBeGreaterThan(0);
      expect(linkPath(kind, "a+b/c")).toMatch(/^\/[a-z-]+\?token=a%2Bb%2Fc$/);
    }
  });
});

import { describe, expect, it } from "vitest";
import { LINK_KINDS, LINK_LIFE, linkPath } from "./links";
import { email, password, roles } from "./user";

describe("user input", () => {
  it("converts an address to lower case", () => {
    expect(email.parse("  Wang.Invented@Example.ORG ")).toBe("wang.invented@example.org");
    expect(email.safeParse("wang").error?.issues[0]?.message).toBe("email_invalid");
  });

  it("requires at least ten characters of a password", () => {
    expect(password.safeParse("九个字符不够长度了").success).toBe(false);
    expect(password.safeParse("correct horse").success).toBe(true);
    expect(password.safeParse("x".repeat(201)).success).toBe(false);
  });

  it("removes duplicate roles, sorts them, and requires one", () => {
    expect(roles.parse(["admin", "staff", "admin"])).toEqual(["staff", "admin"]);
    expect(roles.safeParse([]).success).toBe(false);
    expect(roles.safeParse(["owner"]).success).toBe(false);
  });
});

describe("links", () => {
  it("each have a page and a lifetime", () => {
    for (const kind of LINK_KINDS) {
      expect(LINK_LIFE[kind]).toBeGreaterThan(0);
      expect(linkPath(kind, "a+b/c")).toMatch(/^\/[a-z-]+\?token=a%2Bb%2Fc$/);
    }
  });
});

import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOf } from "../whole-articles/lake-town.test-data";

const lee = person("a", "Ann Lee", "director", office);
const guest = (called: string) =>
  personOf("b", "Bo Ray", "head of boats", "Reed Boat Office", { functions: [en(called)] });
const opening = {
  key: "o",
  activity: "ceremony",
  title: en("opening ceremony"),
  people: [{ key: "a", as: "chair" }, { key: "b" }],
};
const day = (called: string, agenda: object[] = [opening]) => lakeDay([lee, guest(called)], [], { agenda });

describe("a guest of honour who only attended", () => {
  it("attended as what the event calls the guest", () => {
    const text = day("chief guest");
    expect(text).toMatch(
      /Bo Ray, head of boats of the Reed Boat Office, attended as chief guest, and Ann Lee, .* chaired the opening ceremony\./,
    );
    expect(text).not.toContain("and chief guest");
  });
  it("has an article where there can be several", () => {
    expect(day("Special guest")).toContain("attended as a special guest, and");
    expect(day("guest of honour")).toContain("attended as guest of honour, and");
  });
  it("keeps a function of another kind beside the posts", () => {
    const text = day("observer");
    expect(text).toContain("and observer");
    expect(text).not.toContain("as observer");
  });
});

describe("an address whose title ends in s", () => {
  it("has an article", () => {
    const keynote = {
      key: "k",
      activity: "speeches",
      title: en("keynote address"),
      people: [{ key: "b", as: "speaker" }],
    };
    expect(
      lakeDay([lee, personOf("b", "Bo Ray", "head of boats", "Reed Boat Office")], [], { agenda: [keynote] }),
    ).toMatch(/(?:gave|delivered) (?:the|a) keynote address/);
  });
});

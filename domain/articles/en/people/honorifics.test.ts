import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Reedham Boat Club"), the: true };
const rower = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: en(name), ...more },
  posts: [{ title: en(title), organization: club }],
  side: "host",
});

const regatta = (more: object, others: readonly object[] = []): string =>
  textOfEvent({
    kind: "other",
    title: en("Regatta held on the lake"),
    home: club,
    city: en("Reedham"),
    participants: [rower("a", "Ann Lee", "president", more), rower("b", "Bo Ray", "secretary"), ...others],
    agenda: [{ key: "t", activity: "ceremony", title: en("regatta") }],
  });

describe("a degree in front of a name", () => {
  it("is printed at the first mention of somebody who is not named again", () => {
    expect(regatta({ honorific: en("Dr") })).toContain("Dr Ann Lee");
    expect(regatta({ honorific: en("Ms") })).not.toContain("Ms Ann Lee");
  });

  it("is printed as an office or an order, which the post does not say", () => {
    expect(regatta({ honorific: en("Senator"), later: en("President Lee") })).toContain("Senator Ann Lee");
    expect(regatta({ honorific: en("Reverend") })).toContain("Reverend Ann Lee");
  });

  it("is not printed as a form of address, whatever the others have", () => {
    const others = [rower("c", "Cy Ash", "treasurer", { honorific: en("Dr"), later: en("Dr Ash") })];
    expect(regatta({ honorific: en("Hon.") }, others)).not.toContain("Hon.");
  });

  it("is printed for one of several people who have none", () => {
    const others = [rower("c", "Cy Ash", "treasurer"), rower("d", "Di Elm", "member")];
    expect(regatta({ honorific: en("Dr") }, others)).toContain("Dr Ann Lee");
  });

  it("is printed where a post takes its place afterwards", () => {
    expect(regatta({ honorific: en("Dr"), later: en("President Lee") })).toContain("Dr Ann Lee");
    expect(regatta({ honorific: en("Prof. Dr"), later: en("Professor Lee") })).toContain("Prof. Dr Ann Lee");
    expect(regatta({ honorific: en("Dr"), later: en("Lee") })).toContain("Dr Ann Lee");
  });

  it("is printed whole, whatever part of it further mentions use", () => {
    expect(regatta({ honorific: en("Col. (Rtd)"), later: en("Col. Lee") })).toContain("Col. (Rtd) Ann Lee");
    expect(regatta({ honorific: en("Canon Eng."), later: en("Eng. Lee") })).toContain("Canon Eng. Ann Lee");
    expect(regatta({ honorific: en("Dato'"), later: en("Lee") })).toContain("Dato' Ann Lee");
    expect(regatta({ honorific: en("Datin") })).toContain("Datin Ann Lee");
  });

  it("is printed at the first mention where all short names have one", () => {
    const more = { honorific: en("H.E. Mrs."), later: en("Mrs. Lee") };
    const [ray] = [rower("c", "Cy Ash", "treasurer", { later: en("Captain Ash") })];
    const text = textOfEvent({
      kind: "other",
      title: en("Regatta held on the lake"),
      participants: [rower("a", "Ann Lee", "president", more), ray],
      agenda: [{ key: "t", activity: "ceremony", title: en("regatta") }],
    });
    expect(text).toContain("Mrs. Ann Lee");
    expect(text).not.toContain("H.E.");
  });

  it("is not left in a sentence of the office on somebody who is named without it", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Regatta held on the lake"),
      participants: [
        rower("a", "Ann Lee", "president", { honorific: en("Ms"), later: en("Ms Lee") }),
        rower("b", "Bo Ray", "secretary", { later: en("Ray") }),
      ],
      agenda: [{ key: "t", activity: "ceremony", title: en("regatta") }],
      background: [en("Ms Lee has led the club since 2010.")],
    });
    expect(text).toContain("Lee has led the club");
    expect(text).not.toContain("Ms ");
  });

  it("is printed without the form of address before it", () => {
    expect(regatta({ honorific: en("YB Dato"), later: en("Lee") })).toMatch(/(?<!YB )Dato Ann Lee/);
    expect(regatta({ honorific: en("H.E. Dr"), later: en("Lee") })).toMatch(/(?<!H\.E\. )Dr Ann Lee/);
    expect(regatta({ honorific: en("His Excellency Mr"), later: en("Lee") })).not.toMatch(/Mr|Excellency/);
    expect(regatta({ honorific: en("the Honourable"), later: en("Lee") })).not.toContain("Honourable");
  });
});

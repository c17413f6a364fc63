import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const embassy = { name: en("Northland Embassy"), the: true };
const trust = { name: en("Reed Trust"), the: true };
const staff = { key: "s", group: en("staff"), of: [embassy], side: "guest" };

const visit = (more = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Northland donates beds to Reed Clinic"),
    news: "h",
    venue: { name: en("Reed Clinic") },
    organizers: [{ organization: trust, tier: "host" }],
    participants: [
      { ...personOf("a", "Ann Lee", "ambassador", "Northland"), side: "guest" },
      staff,
      { ...personOf("b", "Bo Ray", "director", "Reed Trust & Lake Fund"), side: "host" },
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("ten beds"),
        people: [{ key: "a", as: "head" }, { key: "s" }, { key: "b", as: "receiver" }],
        remarks: [said("a", "hope", "the beds would be of use")],
      },
    ],
    ...more,
  });

describe("a visit on which something was handed over", () => {
  it("is not stated again after the handover, with those who came along", () => {
    const text = visit();
    expect(text).not.toContain("visited");
    expect(text).not.toContain("attended the handover");
    expect(text).toContain("at a ceremony hosted by the Reed Trust at Reed Clinic");
    expect(text).toContain(
      "Ann Lee, ambassador of Northland, with staff of the Northland Embassy, handed over",
    );
  });

  it("does not call a part of a longer name by its noun", () => {
    expect(visit()).toContain("Reed Trust & Lake Fund");
  });

  it("is stated where others came too", () => {
    const guest = { ...personOf("c", "Cy Poe", "captain", "Northland"), side: "guest" };
    const text = visit({
      participants: [
        { ...personOf("a", "Ann Lee", "ambassador", "Northland"), side: "guest" },
        guest,
        { ...personOf("b", "Bo Ray", "director", "Reed Trust & Lake Fund"), side: "host" },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("ten beds"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toContain("visited");
    expect(text).toContain("Cy Poe");
  });
});

import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const home = { name: en("Lake Centre"), the: true };
const own = (key: string, name: string, title: string): object => personOf(key, name, title, "Lake Centre");

const fair = (title: string, people: object[], more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    venue: { name: en("Mill Museum"), the: true },
    officialName: en("the Exhibition of Lake Boats"),
    home,
    organizers: [{ organization: { name: en("Mill Museum"), the: true }, tier: "host" }],
    participants: [personOf("host", "Hal Sample", "curator", "Mill Museum"), ...people],
    attendance: { count: 80, of: en("boat builders") },
    agenda: [
      {
        key: "o",
        activity: "speeches",
        title: en("opening ceremony"),
        remarks: [{ key: "r", by: ["host"], act: "speak" }],
      },
      {
        key: "t",
        activity: "tour",
        saw: [en("the exhibition")],
        people: [{ key: "ann" }, { key: "bo" }],
      },
    ],
    ...more,
  });

const both = [own("ann", "Ann Exemplar", "director"), own("bo", "Bo Example", "secretary")];

describe("an event of others that the office's title says the office attended", () => {
  it("begins with the people of the office, at the part that the title names", () => {
    const text = fair("Lake Centre attends opening of exhibition of lake boats", both);
    expect(text).toMatch(
      /Centre,? attended the opening of the Exhibition of Lake Boats at the Mill Museum in Reedham on March 5, 2024\./,
    );
    expect(text).not.toMatch(/took part in the exhibition/);
  });

  it("begins with the event where the office held it, or spoke there", () => {
    const hosted = { organizers: [{ organization: home, tier: "host" }] };
    expect(fair("Lake Centre attends opening of exhibition of lake boats", both, hosted)).not.toContain(
      "attended the opening",
    );
    expect(fair("Exhibition of lake boats opens in Reedham", both)).not.toContain("attended the opening");
  });
});

describe("an event whose title and only item name the one person who attended it", () => {
  const attended = (title: string, event: string, activity: string, more: object[] = []): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      participants: [personOf("x", "Al Bee", "mayor", "Reedham"), ...more],
      agenda: [
        { key: "s", activity, title: en(event), people: [{ key: "x" }, ...more.map(() => ({ key: "y" }))] },
      ],
    });

  it("states the attendance once", () => {
    expect(attended("Mayor takes part in Harbour Festival", "Harbour Festival", "performance")).toMatch(
      /\n\nAl Bee, mayor of Reedham, took part in the Harbour Festival in Reedham on March 5, 2024\.\s*$/,
    );
    expect(attended("Bee attends Flag Day Concert", "Flag Day Concert", "ceremony")).toMatch(
      /\n\nAl Bee, mayor of Reedham, attended the Flag Day Concert in Reedham on March 5, 2024\.\s*$/,
    );
  });

  it("states that of another person", () => {
    const other = personOf("y", "Cy Dee", "head", "Oak School");
    for (const activity of ["performance", "ceremony"]) {
      const text = attended("Mayor attends Flag Day Concert", "Flag Day Concert", activity, [other]);
      expect(text).toMatch(/Cy Dee, head of Oak School, (?:also )?attended the Flag Day Concert\./);
      expect(text.match(/Bee/g)).toHaveLength(1);
    }
  });
});

describe("an event of others with a formal name that one person took part in by the title", () => {
  it("begins with that person and states the organizers behind", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Oakland Consul takes part in tour of Reed Harbor"),
      city: en("Reedham"),
      officialName: en("the Harbor Tour"),
      home: { name: en("Oakland Consulate in Reedham"), the: true },
      organizers: [
        { organization: { name: en("Reed Port Authority"), the: true }, tier: "organizer" },
        { organization: { name: en("Trade Center Reedham"), the: true }, tier: "organizer" },
        { organization: { name: en("Trade Center Reedham"), the: true }, tier: "inviter" },
      ],
      participants: [
        personOf("x", "Al Bee", "Consul", "Oakland Consulate in Reedham"),
        personOf("y", "Cy Dee", "Assistant", "Oakland Consulate in Reedham"),
        personOf("z", "Di Eff", "President", "Reed Port Authority"),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [{ key: "r", by: ["z"], act: "speak" }] },
        { key: "t", activity: "tour", saw: [en("the harbor")] },
      ],
    });
    expect(text).toMatch(
      /\n\nAl Bee, [^.]+ took part in the Harbor Tour in Reedham on March 5, 2024, at the invitation of the Trade Center Reedham\./,
    );
    expect(text).toMatch(/was organized by .*Reed Port Authority/);
    expect(text).not.toContain("The guests attended");
    expect(text).toMatch(/Cy Dee.* (?:were|was) also present/);
  });
});

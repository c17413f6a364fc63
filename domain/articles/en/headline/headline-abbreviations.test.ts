import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const org = (name: string, short: string, kind = "institute") => ({
  name: en(name),
  the: true,
  short: en(short),
  shortThe: false,
  kind,
});
const institute = org("Lakeland Institute of Reed and Fish Sciences", "LIRFS");
const rail = org("Northland Rail Authority", "NRA", "government");
const affairs = org("Foreign Affairs Office of Reedham", "RMFAO", "government");
const united = org("United Nations Office for Lake Cooperation", "UNOLC", "other");
const bank = org("Harbour Bank Holding", "HBH", "company");

const headlineOf = (title: string, ...orgs: object[]): string => {
  const [guest = {}, host = {}] = orgs;
  const text = textOfEvent({
    kind: "meeting",
    title: en(title),
    city: en("Reedham"),
    participants: [
      person("a", "Mo Rand", "director", guest, { side: "guest" }),
      person("b", "Lu Ash", "chief engineer", host, { side: "host" }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  });
  return text.split("\n")[0] ?? "";
};

describe("an abbreviation in a headline that few readers know", () => {
  it("is replaced by the name, also of a delegation", () => {
    expect(headlineOf("Reedham engineers meet NRA in Port", rail, affairs)).toBe(
      "Reedham engineers meet Northland Rail Authority in Port",
    );
    expect(headlineOf("LIRFS delegation led by President Mo Rand visits Hilltown", institute, rail)).toBe(
      "Delegation from Lakeland Institute of Reed and Fish Sciences visits Hilltown",
    );
  });

  it("is replaced by a short name where the whole one has no room", () => {
    expect(headlineOf("RMFAO holds online meeting with Hilltown government and UNOLC", affairs, united)).toBe(
      "Reedham foreign affairs office holds online meeting with Hilltown government and UN office",
    );
    expect(
      headlineOf(
        "RMFAO Director General Mo Rand meets engineers of Northland railways in Port",
        affairs,
        rail,
      ),
    ).toBe("Reedham foreign affairs chief Mo Rand meets engineers of Northland railways in Port");
    expect(
      headlineOf("RMFAO deputy director meets engineers of Northland railways in Port", affairs, rail),
    ).toContain("Reedham foreign affairs deputy chief meets");
  });

  it("stays where the name has no room, is part of another name, or is a company's", () => {
    const long = "LIRFS meets engineers and teachers of nine towns on the northern shore in Port";
    expect(headlineOf(long, institute, rail)).toBe(long);
    const board = "LIRFS Reed Board meets engineers in Port";
    expect(headlineOf(board, institute, rail)).toBe(board);
    expect(headlineOf("HBH meets engineers in Port", bank, rail)).toBe("HBH meets engineers in Port");
  });

  it("stays in the office's own title where the names would make that long", () => {
    const sea = org("Northland Academy of Sea Technology and Fish Farming", "NASTF");
    expect(headlineOf("Six divers from Hilltown visit NASTF in Port", sea, bank)).toBe(
      "Six divers from Hilltown visit NASTF in Port",
    );
    expect(headlineOf("Divers visit NASTF", sea, bank)).toBe(
      "Divers visit Northland Academy of Sea Technology and Fish Farming",
    );
    expect(headlineOf("LIRFS and NRA meet on reeds", institute, rail)).toBe("LIRFS and NRA meet on reeds");
  });

  it("stays where everybody knows it", () => {
    const who = org("World Health Organization", "WHO", "other");
    expect(headlineOf("WHO meets engineers in Port", who, rail)).toBe("WHO meets engineers in Port");
  });
});

describe("a title by which an event begins", () => {
  const seminar = (end: string) =>
    textOfEvent({
      kind: "seminar",
      title: en("Two-day seminar on reeds begins at Reedham University"),
      when: { start: "2024-03-05", end },
      officialName: en("seminar on reeds"),
    });

  it("says that it was held where the article reports all its days", () => {
    expect(seminar("2024-03-06")).toMatch(/^Two-day seminar on reeds held at Reedham University\n/);
  });

  it("stays where the article says that it begins", () => {
    expect(seminar("2024-03-05")).toMatch(/^Two-day seminar on reeds begins at Reedham University\n/);
  });
});

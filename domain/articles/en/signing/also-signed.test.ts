import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const bank = { name: en("Northland Bank"), the: true, kind: "company" };

const signed = (key: string, title: string, parties: object[]) => ({
  key,
  title: en(title),
  status: "signed",
  parties: parties.map((organization) => ({ organization })),
});

const text = textOfEvent({
  kind: "signing",
  title: en("Reedham and Lake Guild sign boat agreement"),
  city: en("Reedham"),
  participants: [person("a", "Ann Lee", "Mayor", town), person("b", "Bo Ray", "president", guild)],
  agreements: [
    signed("one", "an agreement on the repair of boats", [town, guild]),
    signed("two", "a plan for a school of sailing", [guild, bank]),
  ],
});

describe("a second document that others sign", () => {
  it("is also signed", () => {
    expect(text).toMatch(/Lake Guild signed an agreement on the repair of boats/);
    expect(text).toMatch(/Northland Bank also signed a plan for a school of sailing/);
    expect(text.match(/\balso signed\b/g)).toHaveLength(1);
  });
});

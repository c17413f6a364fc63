import { describe, expect, it } from "vitest";
import { en, person, said, textOf, textOfEvent } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const bank = { name: en("Harbor Bank"), the: true, kind: "company" };
const lee = person("a", "Ann Lee", "president", guild, {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const ray = person("b", "Bo Ray", "director", bank, { side: "host" });

describe("the last of several stops", () => {
  const tour = (key: string, name: string) => ({
    key,
    activity: "tour",
    venue: { name: en(name), the: true },
    saw: [en(`the ${name.toLowerCase()} hall`)],
    people: [{ key: "a" }],
    remarks: [said("a", "praise", `the work of the ${name.toLowerCase()}`)],
  });
  const stops = [tour("s", "Boat Yard"), tour("t", "Net Loft"), tour("v", "Rope Walk")];
  const journey = (...more: object[]) =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Lake Guild delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lake Guild delegation"), side: "guest", head: "a" }],
      participants: [lee, ray],
      agenda: [...stops, ...more],
    });

  it("is called so, unless the visitors met somebody after it", () => {
    const met = { key: "m", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("boats")] };
    expect(journey()).toMatch(/finally|last stop/i);
    expect(journey(met)).not.toMatch(/finally|last stop/i);
  });
});

describe("the days of a planned visit before a larger event", () => {
  it("are not those of the event", () => {
    const article = textOf({
      format: "rapporteur/event@1",
      status: "planned",
      kind: "outbound_visit",
      when: { start: "2026-06-08", end: "2026-06-10" },
      title: en("Lake Guild delegation to visit Reedham"),
      city: en("Reedham"),
      partOf: { name: en("the Reed Forum"), how: "on_the_eve" },
      delegations: [{ key: "d", name: en("Lake Guild delegation"), side: "guest", head: "a" }],
      participants: [lee, ray],
    } as unknown as Parameters<typeof textOf>[0]);
    expect(article).toMatch(/from June 8 to 10, 2026, on the eve of the Reed Forum/);
    expect(article).not.toContain("Reed Forum from June");
  });
});

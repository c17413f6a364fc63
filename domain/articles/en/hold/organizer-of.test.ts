import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const HOME = { name: en("Reed Trade Council"), the: true, kind: "association" };
const SUPPORTER = { name: en("Harbour Fund"), the: true, kind: "other" };
const text = (title: string, item?: string, helper?: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en(title),
      home: HOME,
      when: { start: "2024-05-06" },
      city: en("Laketown"),
      purpose: en("attract exhibitors to the Lake Expo"),
      organizers: [
        { organization: HOME, tier: "organizer" },
        ...(helper ? [{ organization: helper, tier: "supporter" }] : []),
      ],
      participants: [
        {
          key: "a",
          person: { name: en("Ann Reed"), later: en("Reed") },
          posts: [{ title: en("Director"), organization: HOME }],
          roles: ["speaker"],
        },
      ],
      agenda: [
        {
          key: "i",
          activity: "speeches",
          ...(item ? { title: en(item) } : {}),
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the ports need lower fees")] }],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

it("opens with the organizer of an event without a name, helpers and aim behind it", () => {
  expect(text("Trade council discusses exhibitors", undefined, SUPPORTER)).toContain(
    "The Reed Trade Council organized a seminar in Laketown on May 6, 2024, with the support of the Harbour Fund, to attract exhibitors to the Lake Expo.",
  );
});

it("calls an event without a name by the title of its only item, and not by an event that it promoted", () => {
  const own = text("Trade council promotes a Lake conference in Laketown", "roadshow");
  expect(own).toContain("The Reed Trade Council organized a roadshow in Laketown");
  expect(own).not.toMatch(/conference was|A roadshow was held/);
  expect(text("Trade council promotes a Lake conference in Laketown")).toContain("organized a seminar in");
});

it("calls an event by the noun of the title behind what was announced or reviewed there", () => {
  expect(text("Trade council reviews the year at conference in Laketown")).toContain(
    "organized a conference in",
  );
  expect(text("Trade council announces winners at Reed forum", "workshop")).toContain("organized a forum in");
  expect(text("Trade council plans for growth in workshop")).toContain("organized a workshop in");
});

it("does not call an event by a part of it where the title has another noun", () => {
  expect(text("Reed summit held in Laketown", "workshop")).toContain("organized a summit in");
});

import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, zh } from "../whole-articles/lake-town.test-data";

// What visitors did on a journey: an opening that they attended, calls and talks. All names are invented.

const GUEST = { side: "guest", delegation: "d" };
const KEYS = ["an", "bai", "che"].map((key) => ({ key }));

const journey = (host: object): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会赴云雀市交流访问"),
      home: PORT,
      when: { start: "2024-03-05", end: "2024-03-08" },
      city: zh("云雀市"),
      delegations: [{ key: "d", name: zh("湖滨访问团"), side: "guest", head: "an", size: 3 }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", GUEST),
        personOf("bai", "白样", "湖滨港口商会", "副会长", GUEST),
        personOf("che", "车例", "湖滨港口商会", "秘书长", GUEST),
        personOf("mo", "莫常", "云雀市航运协会", "主席", { side: "host" }),
      ],
      agenda: [
        {
          key: "f",
          activity: "speeches",
          title: zh("首届湖岸航运论坛开幕式"),
          organizers: [{ organization: host, tier: "host" }],
          people: [...KEYS, { key: "mo", as: "speaker" }],
          remarks: [{ key: "r", by: ["mo"], act: "speak" }],
        },
        { key: "c", activity: "other", did: zh("分别拜会云雀船员公会、云雀灯塔协会"), people: KEYS },
        { key: "t", activity: "talks", people: KEYS, topics: [zh("航线开发"), zh("人员培训")] },
      ],
    }),
    "zh",
  );

const CITY = { name: zh("云雀市航运协会"), kind: "association" };

test("an opening that others held says that the visitors attended it", () => {
  const text = journey(CITY);
  expect(text).toMatch(/访问团[^。]*出席了由云雀市航运协会主办的首届湖岸航运论坛开幕式/);
  expect(text).not.toMatch(/论坛[^。]*开幕[，。]/);
});

test("an opening that the visitors' own organization held remains the event", () => {
  expect(journey(PORT)).toMatch(/论坛开幕[，。]/);
});

test("talks with nobody else named go on from the calls before them", () => {
  expect(journey(CITY)).toMatch(/分别拜会云雀船员公会、云雀灯塔协会，并就航线开发和人员培训进行/);
});

import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, person, zh } from "../whole-articles/lake-town.test-data";

const HOME = { name: zh("云雀省侨联"), kind: "association" };
const SEAT = { name: zh("松山归侨总会"), kind: "association" };
const member = (key: string, name: string, title: string, ...elsewhere: object[]): object =>
  person(key, name, SEAT, title, {
    side: "host",
    posts: [...elsewhere, { organization: SEAT, title: zh(title) }],
  });
const adviser = { organization: HOME, title: zh("顾问") };

const visited = (...hosts: { key: string }[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率队拜访松山侨团"),
      home: HOME,
      city: zh("松山"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", HOME, "副主席", { side: "guest", delegation: "d", roles: ["head"] }),
        ...hosts,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: SEAT.name, organization: SEAT },
          people: [{ key: "an", as: "head" }, ...hosts.map(({ key }) => ({ key }))],
        },
        { key: "c", activity: "other", did: zh("参观湖滨港"), people: [{ key: "an", as: "head" }] },
      ],
    }),
    "zh",
  );
const hosts = (...all: object[]) => all as { key: string }[];

it("lists people at the seat of their organization by their posts there, and what several share behind them", () => {
  const text = visited(
    ...hosts(
      member("bai", "白样", "会长", { organization: PORT, title: zh("理事") }),
      member("chen", "陈样", "秘书长", adviser),
      member("lin", "林谷", "副会长", adviser),
      member("mo", "莫常", "副会长", adviser),
    ),
  );
  expect(text).toContain(
    "会长、湖滨港口商会理事白样，以及秘书长陈样、副会长林谷、莫常（均为云雀省侨联顾问）",
  );
});

it("leaves lists alone in which somebody has no post there", () => {
  const other = person("mo", "莫常", PORT, "理事", { side: "host" });
  expect(visited(...hosts(member("bai", "白样", "会长", adviser), other))).not.toContain("均为");
});

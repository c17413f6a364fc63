import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const journey = (...agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率团访问松国和青石国"),
      areas: [zh("松国"), zh("青石国")],
      delegations: [{ key: "d", name: zh("湖滨大学代表团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        { key: "bo", person: { name: zh("博例") }, posts: [{ title: zh("松国校友代表") }], side: "host" },
      ],
      agenda,
    }),
    "zh",
  );

it("names the country of those who set out, of whom only one has a post there", () => {
  const text = journey({
    key: "a",
    activity: "other",
    did: zh("前往企业走访"),
    city: zh("松国"),
    people: [{ key: "an" }, { key: "bo" }],
  });
  expect(text).toContain("在松国前往企业走访");
});

it("names the country of an act for somebody who was once posted there", () => {
  const text = journey({
    key: "a",
    activity: "other",
    did: zh("看望曾任驻青石国大使的校友"),
    city: zh("青石国"),
    people: [{ key: "an" }],
  });
  expect(text).toContain("在青石国看望");
});

it("leaves out the country that the activity names", () => {
  const text = journey(
    { key: "a", activity: "talks", city: zh("松国"), people: [{ key: "an" }, { key: "bo" }] },
    {
      key: "m",
      activity: "other",
      did: zh("访问湖滨国驻青石国使馆和教育部"),
      city: zh("青石国"),
      people: [{ key: "an" }],
    },
  );
  expect(text).toMatch(/代表团还?访问了?湖滨国驻青石国使馆/);
  expect(text).not.toContain("在青石国访问");
});

import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const at = (name: string): object => ({ name: zh(name), organization: { name: zh(name), kind: "company" } });

/** Visitors at a port and then at a tea farm, where somebody went along. */
const visit = (escort: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例一行访问湖滨"),
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("mo", "莫常", "湖滨港务公司", "经理", { side: "host" }),
        { key: "w", group: zh("有关负责人"), of: [{ name: zh(escort), kind: "company" }], side: "host" },
      ],
      agenda: [
        {
          key: "one",
          activity: "talks",
          venue: at("湖滨港务公司"),
          people: [{ key: "an", as: "head" }, { key: "mo" }],
          topics: [zh("航线开发")],
        },
        {
          key: "two",
          activity: "tour",
          venue: at("云溪茶业合作社"),
          people: [
            { key: "an", as: "head" },
            { key: "w", as: "escort" },
          ],
          saw: [zh("有机茶园")],
        },
      ],
    }),
    "zh",
  );

it("does not bring visitors to an organization in the company of its own people", () => {
  const text = visit("云溪茶业合作社");
  expect(text).toMatch(/在云溪茶业合作社有关负责人陪同下，[^。]*参观了有机茶园/);
  expect(text).not.toContain("来到");
});

it("says where the visitors went with others", () => {
  expect(visit("湖滨农业公司")).toMatch(
    /在湖滨农业公司有关负责人陪同下，[^。]*云溪茶业合作社[^。]*参观了有机茶园/,
  );
});

it("names those who escorted the visitors before a tour and a meeting with one of them", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会会长安例到湖滨县考察"),
      home: { name: zh("湖滨县"), kind: "government" },
      delegations: [{ key: "d", side: "guest", head: "an", name: zh("考察团") }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        personOf("mo", "莫常", "湖滨县", "县长", { side: "host", roles: ["escort", "speaker"] }),
        personOf("bai", "白样", "湖滨县茶业局", "局长", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [
            { key: "an", as: "head" },
            { key: "mo", as: "escort" },
            { key: "bai", as: "escort" },
          ],
          saw: [zh("旧茶厂")],
        },
        {
          key: "talks",
          activity: "talks",
          title: zh("座谈会"),
          people: [{ key: "mo" }, { key: "an" }],
          peopleOpen: true,
          remarks: [
            { key: "r", by: ["mo"], act: "welcome", whom: zh("考察团") },
            { key: "s", by: ["mo"], act: "introduce", points: [zh("湖滨县的茶业")] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/考察[，。][^。]*莫常[^。]*白样陪同。考察团参观了旧茶厂/);
  expect(text).not.toContain("陪同下");
  expect(text).toContain("座谈会上，莫常欢迎考察团来访，介绍了湖滨县的茶业");
});

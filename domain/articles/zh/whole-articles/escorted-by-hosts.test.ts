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

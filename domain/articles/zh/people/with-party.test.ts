import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// What a whole delegation did at an item, at an invented ceremony.

const GUILD = { name: zh("湖滨松山商会"), kind: "association" };
const guest = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: GUILD, title: zh(title) }],
  side: "guest",
  delegation: "d",
  ...more,
});
const photo = (...keys: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "ceremony",
      title: zh("湖滨松山商会捐助松山中学学生"),
      officialName: zh("湖滨松山商会捐助松山中学学生仪式"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        guest("an", "安例", "会长", { roles: ["head"] }),
        { key: "kin", group: zh("安例的夫人"), side: "guest", delegation: "d" },
        guest("bai", "白样", "副会长"),
        guest("mo", "莫常", "秘书长"),
        guest("chu", "楚某", "副秘书长"),
        {
          key: "stu",
          group: zh("19名受助学生"),
          of: [{ name: zh("松山中学"), kind: "university" }],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("捐助仪式"),
          people: [{ key: "an" }, { key: "bai" }, { key: "mo" }, { key: "chu" }],
          remarks: [{ key: "r", by: ["an"], act: "hope", points: [zh("学生们努力学习")] }],
        },
        {
          key: "p",
          activity: "other",
          did: zh("在雕塑前合影留念"),
          people: keys.map((key) => ({ key })),
        },
      ],
    }),
    "zh",
  );

it("names the delegation by its leader rather than each member again", () => {
  const article = photo("an", "kin", "bai", "mo", "chu", "stu");
  expect(article).toMatch(/安例及夫人一行和[^、。]*学生在雕塑前合影留念。/);
  expect(article).not.toMatch(/夫人参加/);
});

it("names the members where not all of them were there", () => {
  expect(photo("an", "bai", "mo", "stu")).toMatch(/白样、莫常[^。]*合影/);
});

import { expect, it } from "vitest";
import { text } from "../whole-articles/gatherings.test-data";
import { person, zh } from "../whole-articles/lake-town.test-data";

const received = (name: string, more: object = {}): string => {
  const home = { name: zh(name), kind: "institute" };
  return text({
    kind: "reception",
    title: zh(`云雀代表团到${name}访问`),
    home,
    venue: { name: home.name, organization: home },
    delegations: [{ key: "d", name: zh("云雀港口代表团"), side: "guest", head: "an" }],
    participants: [
      person("an", "安例", { name: zh("云雀港口") }, "主任", { side: "guest", delegation: "d" }),
      person("bai", "白样", home, "负责人", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      { key: "t", activity: "tour", people: [{ key: "an" }], saw: [zh("湖滨示意图"), zh(`${name}历史馆`)] },
    ],
    ...more,
  });
};

it("calls the office's own organization by its noun in front of its rooms", () => {
  expect(received("湖滨航运技术推广总站")).toMatch(/湖滨示意图[和、]总站历史馆/);
  expect(received("湖滨海洋地质研究院")).toMatch(/湖滨示意图[和、]该院历史馆/);
});

it("names it where another organization could be meant", () => {
  const other = { of: { name: zh("松山海洋科学院"), kind: "institute" } };
  const article = received("湖滨海洋地质研究院", {
    background: [zh("湖滨海洋地质研究院实验室建于1990年。")],
    participants: [
      person("an", "安例", other.of, "院长", { side: "guest", delegation: "d" }),
      person("bai", "白样", { name: zh("湖滨海洋地质研究院"), kind: "institute" }, "院长", {
        side: "host",
        roles: ["receiver"],
      }),
    ],
  });
  expect(article).not.toContain("该院历史馆");
});

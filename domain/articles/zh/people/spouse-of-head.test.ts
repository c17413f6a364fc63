import { expect, it } from "vitest";
import { text, zh } from "../whole-articles/gatherings.test-data";

const post = (key: string, name: string, title: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ title: zh(title) }],
});
const attended = (group: string, ...more: object[]): string =>
  text({
    officialName: zh("湖滨奖学金颁发仪式"),
    participants: [
      post("c", "安例", "云溪驻松山大使馆参赞"),
      ...more,
      { key: "w", group: zh(group) },
      post("d", "白样", "松山教育部副部长"),
    ],
  });

it("lists the spouse of a head of state in front of officials", () => {
  expect(attended("松山总统夫人")).toContain("松山总统夫人、云溪驻松山大使馆参赞安例、松山教育部副部长白样");
});

it("lists other relatives, and those beside the head, behind whom they belong to", () => {
  expect(attended("松山大使夫人")).not.toContain("松山大使夫人、云溪");
  expect(attended("松山总统夫人", post("p", "陈样", "松山总统"))).not.toContain("松山总统夫人、云溪");
});

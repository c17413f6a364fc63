import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

const FIRMS = ["湖滨茶业有限公司", "南山园艺有限公司", "云雀船舶有限公司"];
const HOME = { name: zh("湖滨商会"), kind: "association" };
const stop = (key: string, start: string, saw: readonly string[], more: object = {}): object => ({
  key,
  activity: "tour",
  when: { start },
  people: [{ key: "sec" }],
  saw: saw.map(zh),
  ...more,
});
const round = (...agenda: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨商会秘书处走访三家会员企业"),
      home: HOME,
      when: { start: "2024-03-05", end: "2024-04-02" },
      purpose: zh("了解会员企业生产经营情况"),
      participants: [
        {
          key: "sec",
          group: zh("工作人员"),
          of: [{ name: zh("秘书处"), parent: HOME, kind: "association" }],
          side: "guest",
          roles: ["head"],
        },
        {
          key: "firms",
          group: zh("负责人"),
          of: FIRMS.map((name) => ({ name: zh(name), kind: "company" })),
          side: "host",
        },
      ],
      agenda: [
        ...agenda,
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "sec" }, { key: "firms" }],
          topics: [zh("企业发展现状")],
        },
      ],
    }),
    "zh",
  );

describe("stops on days of their own of which only the names are known", () => {
  const article = round(
    stop("a", "2024-03-05", ["湖滨茶业有限公司"]),
    stop("b", "2024-03-12", ["南山园艺有限公司苗圃"]),
    stop("c", "2024-04-02", ["云雀船舶有限公司"]),
  );

  it("share one sentence with one subject", () => {
    expect(article).toMatch(
      /3月5日，[^，。]*走访了湖滨茶业有限公司，12日走访了南山园艺有限公司苗圃，4月2日走访了云雀船舶有限公司。/,
    );
  });

  it("are not listed again as the organizations of those who were met, nor dated with the last of them", () => {
    expect(article).toMatch(/其间，[^。]*与上述企业负责人座谈，就企业发展现状/);
    expect(article).not.toContain("湖滨茶业有限公司、");
  });

  it("follow a first sentence that says whom the round was made on", () => {
    expect(article).toContain("工作人员走访三家会员企业，了解会员企业生产经营情况");
  });

  it("are apart where something was said at one of them", () => {
    const said = {
      remarks: [{ key: "r", by: ["firms"], act: "introduce", points: [zh("苗圃改造情况")] }],
    };
    const text = round(
      stop("a", "2024-03-05", ["湖滨茶业有限公司"]),
      stop("b", "2024-03-12", ["南山园艺有限公司苗圃"], said),
      stop("c", "2024-04-02", ["云雀船舶有限公司"]),
    );
    expect(text).not.toMatch(/湖滨茶业有限公司，12日/);
    expect(text).toContain("苗圃改造情况");
  });
});

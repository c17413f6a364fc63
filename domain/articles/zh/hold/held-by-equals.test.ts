import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const NAMES = ["湖滨商会", "松山商会", "青石商会"];
const text = (title: string, more: object = {}, names: readonly string[] = NAMES): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh(title),
      home: { name: zh("湖滨商会") },
      city: zh("云雀"),
      participants: names.map((name, at) =>
        personOf(`p${at}`, ["安例", "白样", "陈例", "丁样"][at] ?? "", name, "秘书长", {
          roles: ["speaker"],
        }),
      ),
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("会员服务中遇到的问题")],
          outcomes: ["o"],
          remarks: names.map((_, at) =>
            remark(`r${at}`, `p${at}`, "say", `第${at + 1}种做法值得借鉴，今后要多走动`),
          ),
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("多走动、多沟通，互相学习")] }],
      ...more,
    }),
    "zh",
  ).split(/\n+/)[1] ?? "";

describe("a meeting of organizations none of which was the host", () => {
  it("is reported by who met and what they agreed on", () => {
    expect(text("湖滨商会等三家外地商会走访座谈")).toBe(
      "2024年3月5日，湖滨商会、松山商会、青石商会三家外地商会在云雀就会员服务中遇到的问题进行了座谈。三家商会一致同意多走动、多沟通，相互学习。",
    );
  });

  it("is held online without a sentence that says no more", () => {
    expect(text("湖滨商会等三家外地商会视频座谈", { city: undefined, online: "fully" })).toContain(
      "三家外地商会以线上方式就",
    );
  });

  it("is not called by a number that is not theirs", () => {
    expect(text("湖滨商会等五家外地商会走访座谈")).toContain("湖滨商会、松山商会和青石商会在云雀就");
  });

  it("keeps its name or organizers, and two or many organizations their event", () => {
    expect(text("湖滨商会走访座谈", { officialName: zh("2024商会秘书长联席会议") })).toContain(
      "联席会议在云雀",
    );
    expect(text("湖滨商会走访座谈", {}, NAMES.slice(0, 2))).not.toContain("三家");
  });

  it("is not directly followed by how many there are in the city", () => {
    expect(
      text("湖滨商会等三家外地商会走访座谈", { background: [zh("云雀现有24家外地商会。")] }),
    ).not.toContain("24家");
  });
});

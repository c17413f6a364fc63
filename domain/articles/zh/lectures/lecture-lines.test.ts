import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented forums with several speakers.

const speakers = (...keys: string[]): object[] => keys.map((key) => ({ key, as: "speaker" }));
const WORDS = [
  remark("r1", "an", "introduce", "样本市航运业发展情况"),
  remark("r2", "bai", "point_out", "港口要加快数字化转型"),
];

const forum = (item: object, ...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("样本港航论坛举行"),
      officialName: zh("样本港航论坛"),
      city: zh("样本"),
      participants: [
        personOf("an", "安例", "样本市航运协会", "会长", { roles: ["speaker"] }),
        personOf("bai", "白样", "示例港口公司", "总经理", { roles: ["speaker"] }),
        personOf("che", "车试", "云溪大学", "教授", { roles: ["speaker"] }),
        personOf("ding", "丁拟", "样本市商务局", "局长", { roles: ["chair"] }),
      ],
      agenda: [{ key: "p", activity: "presentation", ...item }, ...more],
    }),
    "zh",
  );

describe("a presentation whose speakers follow with their words", () => {
  it("states its topics once and introduces each speaker with their words", () => {
    const text = forum({ topics: [zh("智慧港口建设")], people: speakers("an", "bai"), remarks: WORDS });
    expect(text).toMatch(/论坛围绕智慧港口建设进行了?交流。样本市航运协会会长安例介绍了/);
    expect(text).toContain("示例港口公司总经理白样指出，");
    expect(text).not.toContain("作报告");
  });

  it("names who chaired in front, and who else spoke behind", () => {
    const people = [...speakers("an", "bai", "che"), { key: "ding", as: "chair" }];
    const text = forum({ topics: [zh("智慧港口建设")], people, remarks: WORDS });
    expect(text).toMatch(
      /论坛由样本市商务局局长丁拟主持，围绕智慧港口建设进行交流，云溪大学教授车试作报告。/,
    );
  });

  it("has nobody chair the event who chaired one of its items", () => {
    const people = [...speakers("an", "bai"), { key: "ding", as: "chair" }];
    const next = { key: "d", activity: "discussion", topics: [zh("绿色航运")] };
    const text = forum({ topics: [zh("智慧港口建设")], people, remarks: WORDS }, next);
    expect(text).toMatch(/论坛在样本市商务局局长丁拟主持下围绕智慧港口建设进行了?交流/);
    expect(text).not.toContain("论坛由");
  });

  it("has no exchange of both sides where the speakers are of one", () => {
    const guest = { side: "guest", roles: ["head"] };
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云溪市代表团来访"),
        city: zh("样本"),
        participants: [
          personOf("che", "车试", "云溪市人民政府", "副市长", guest),
          personOf("ding", "丁拟", "样本市人民政府", "市长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "样本市商务局", "局长", { side: "host" }),
          personOf("bai", "白样", "样本市教育局", "局长", { side: "host" }),
        ],
        agenda: [
          {
            key: "p",
            activity: "presentation",
            topics: [zh("城市发展")],
            people: speakers("an", "bai"),
            remarks: WORDS,
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/双方[^。]*交流/);
    expect(text).toContain("就城市发展作介绍");
  });

  it("keeps that there were other speakers whom nobody noted", () => {
    const people = speakers("an", "bai");
    const text = forum({ topics: [zh("智慧港口建设")], people, peopleOpen: true, remarks: WORDS });
    expect(text).toMatch(/与会嘉宾围绕智慧港口建设进行了?交流/);
  });

  it("names the chair behind each of several reports", () => {
    const item = (speaker: string, topic: string, key: string): object => ({
      key,
      activity: "presentation",
      topics: [zh(topic)],
      people: [...speakers(speaker), { key: "ding", as: "chair" }],
      remarks: [remark(`r-${key}`, speaker, "introduce", "有关经验做法")],
    });
    const text = forum(item("an", "智慧港口", "p"), item("bai", "绿色航运", "q"));
    expect(text).not.toMatch(/报告由/);
  });

  it("lists speakers of whose words nothing is known", () => {
    const text = forum({ topics: [zh("智慧港口建设")], people: speakers("an", "bai") });
    expect(text).toMatch(/安例、[^。]*白样就智慧港口建设作报告/);
  });
});

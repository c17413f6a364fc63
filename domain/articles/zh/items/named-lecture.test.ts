import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented lectures with a name at an invented seminar.

const written = (...agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨水利研讨会在青石举行"),
      officialName: zh("第三届湖滨水利研讨会"),
      participants: [
        personOf("an", "安例", "湖滨水利学会", "会长", { roles: ["chair"] }),
        personOf("bai", "白样", "云溪大学", "教授"),
        personOf("lin", "林谷", "松山大学", "教授"),
      ],
      agenda,
    }),
    "zh",
  );
const lecture = (key: string, title: string, speaker: string, said: object, more: object[] = []): object => ({
  key,
  activity: "presentation",
  title: zh(title),
  people: [{ key: speaker, as: "speaker" }, ...more],
  remarks: [said],
});

describe("a lecture by its name", () => {
  it("is given by the one who said something there", () => {
    const text = written(
      lecture("p", "《城市排涝》的学术报告", "bai", remark("r", "bai", "introduce", "排涝系统的建设经验")),
      lecture(
        "q",
        "题为《流域治理》的主旨报告",
        "lin",
        remark("s", "lin", "point_out", "治理需要上下游协同"),
      ),
    );
    expect(text).toContain("白样作题为《城市排涝》的学术报告，介绍了排涝系统的建设经验");
    expect(text).toContain("林谷在题为《流域治理》的主旨报告中指出，治理需要上下游协同");
  });

  it("has its chair in front of its speaker", () => {
    const text = written(
      lecture("p", "《城市排涝》", "bai", remark("r", "bai", "introduce", "排涝系统的建设经验"), [
        { key: "an", as: "chair" },
      ]),
    );
    expect(text).toMatch(
      /在[^，。]*安例主持下，[^，。]*白样作题为《城市排涝》的报告，介绍了排涝系统的建设经验。/,
    );
  });

  it("is not stated twice where its speaker spoke about something", () => {
    const text = written(
      lecture("p", "《城市排涝》的报告", "bai", remark("r", "bai", "speak", "排涝系统的建设经验")),
    );
    expect(text.match(/作[^。]*报告/g)).toHaveLength(1);
  });
});

import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const interviewed = (...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云雀青年学者论坛举行"),
      officialName: zh("云雀青年学者论坛"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "湖滨研究院", "研究员"),
        personOf("bai", "白样", "云雀大学", "教授"),
      ],
      agenda: [
        { key: "d", activity: "discussion", topics: [zh("学者的成长")] },
        { key: "i", activity: "other", did: zh("接受云雀日报采访"), remarks },
      ],
    }),
    "zh",
  );

it("names those as interviewed whose words are reported, not everybody", () => {
  const text = interviewed(remark("r", "an", "say", "云雀的科研条件很好"));
  expect(text).toMatch(/安例接受云雀日报采访/);
  expect(text).not.toMatch(/与会[^。]*接受/);
});

it("leaves an interview to all where nobody's words are reported", () => {
  expect(interviewed()).toMatch(/与会[^。]*接受云雀日报采访/);
});

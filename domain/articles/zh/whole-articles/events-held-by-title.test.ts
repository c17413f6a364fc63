import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const SCHOOL = { name: zh("云溪职业学院"), short: zh("职业学院"), kind: "university" };

const written = (title: string, item: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      home: SCHOOL,
      venue: { name: zh("云溪职业学院"), organization: SCHOOL },
      participants: [
        personOf("lin", "林谷", "云溪职业学院", "院长"),
        personOf("he", "何例", "云溪职业学院", "副院长", { roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh(item),
          remarks: [remark("r", "lin", "hope", "学员学以致用")],
        },
      ],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("a title that says who held what, of which an item has only the end", () => {
  it("is the first sentence, with one verb", () => {
    const text = written("云溪职业学院举行两个培训班联合结业典礼", "联合结业典礼");
    expect(text).toContain("2024年3月5日，云溪职业学院举行两个培训班联合结业典礼，");
    expect(text).not.toMatch(/举行[^。，]*举行/);
    expect(text).not.toMatch(/日，职业学院/);
  });

  it("has its verb alone, without praise, where the noun is not a gathering", () => {
    const text = written("云溪职业学院隆重举办毕业生双选会", "双选会", { venue: { name: zh("体育馆") } });
    expect(text).toContain("云溪职业学院在体育馆举办毕业生双选会");
    expect(text).not.toContain("隆重在");
    expect(text).not.toContain("日，云溪职业学院隆重");
  });

  it("is not held once more where the item puts a part of it in quotation marks", () => {
    const text = written("青禾助学项目捐赠仪式在云溪职业学院举行", "“青禾助学项目”捐赠仪式", {
      organizers: [{ organization: { name: zh("枫叶医院") }, tier: "host" }],
    });
    expect(text).toContain("青禾助学项目捐赠仪式在云溪职业学院举行");
    expect(text).not.toContain("其间");
  });

  it("does not say again that the one who held it hosted it", () => {
    const text = written("云溪职业学院举办第三期护理研修班开班仪式", "开班仪式", {
      organizers: [
        { organization: SCHOOL, tier: "host" },
        { organization: { name: zh("枫叶医院") }, tier: "co_organizer" },
      ],
    });
    expect(text).toMatch(/枫叶医院协办/);
    expect(text).not.toContain("云溪职业学院主办");
  });
});

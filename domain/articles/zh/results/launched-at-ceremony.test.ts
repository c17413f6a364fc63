import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("states a ceremony on a visit, what was launched there and by whom in one sentence, before the words", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("星河国驻云雀总领事安例访问湖滨"),
      home: { name: zh("湖滨市外办"), kind: "government" },
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "星河国驻云雀总领事馆", "总领事", { side: "guest" }),
        personOf("bai", "白样", "湖滨市委", "书记", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "start",
          activity: "ceremony",
          title: zh("湖滨创新中心开工仪式"),
          venue: { name: zh("湖滨科教城") },
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [{ key: "r", by: ["an"], act: "say", points: [zh("中心将为两地合作架起桥梁")] }],
          outcomes: ["o"],
        },
        { key: "tour", activity: "tour", people: [{ key: "an" }], saw: [zh("云溪机械厂")] },
      ],
      outcomes: [{ key: "o", type: "launch", by: ["bai", "an"], points: [zh("湖滨创新中心开工")] }],
    }),
    "zh",
  );
  expect(text).toMatch(
    /湖滨科教城举行的湖滨创新中心开工仪式上，白样、安例共同启动该中心开工。安例[^，。]*表示/,
  );
  expect(text.split("开工仪式")).toHaveLength(2);
});

import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("prints the function of one of two heads, who is not the head of the delegation", () => {
  const guest = { side: "guest", delegation: "d", roles: ["head"] };
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪基金会到访湖滨学院"),
      home: { name: zh("湖滨学院"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 13 }],
      participants: [
        personOf("an", "安例", "云溪基金会", "主席", guest),
        personOf("mo", "莫常", "云溪基金会", "荣誉会长", { ...guest, functions: [zh("考察团团长")] }),
        personOf("bai", "白样", "湖滨学院", "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("助学项目")] }],
    }),
    "zh",
  );
  expect(text).toContain("考察团团长莫常");
});

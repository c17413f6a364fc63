import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("takes part in talks of which only the title is known, behind a reception", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会调研组来湖滨调研"),
      delegations: [{ key: "d", side: "guest", head: "an", name: zh("调研组") }],
      participants: [
        personOf("an", "安例", "云雀市航运协会", "主任", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("chen", "陈例", "湖滨港口商会", "副会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("调研座谈"),
          people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "chen" }],
        },
        {
          key: "w",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("湖滨渔港")],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/调研组调研座谈|一行调研座谈/u);
});

import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("says what the visitors came for beside them, where the host is the subject", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("枫叶联合会一行到云溪学习考察"),
      home: { name: zh("云溪联合会"), kind: "association" },
      city: zh("云溪"),
      purpose: zh("学习考察"),
      delegations: [{ key: "d", side: "guest", head: "lin", size: 19 }],
      participants: [
        personOf("bai", "白样", "云溪联合会", "会长", { side: "host" }),
        personOf("lin", "林谷", "枫叶联合会", "会长", { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "k", activity: "talks", remarks: [remark("r", "bai", "introduce", "联合会的工作")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/会见前来学习考察的枫叶联合会会长林谷一行19人。/);
  expect(text).not.toContain("，学习考察");
});

it("does not make what a guest did an act of the host", () => {
  const met = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh(title),
        city: zh("云溪"),
        purpose: zh("看望云溪侨胞代表"),
        participants: [
          personOf("bai", "白样", "云溪联合会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("lin", "林谷", "枫叶国总领事馆", "总领事", { side: "guest", roles: ["head"] }),
        ],
        agenda: [{ key: "k", activity: "talks", remarks: [remark("r", "bai", "introduce", "联合会的工作")] }],
      }),
      "zh",
    );
  expect(met("总领事林谷看望云溪侨胞代表")).toMatch(/会见前来看望云溪侨胞代表的[^，。]*林谷/);
  expect(met("会长白样与林谷看望云溪侨胞代表后会见")).not.toContain("林谷，看望");
});

it("states several acts of the guests in a sentence about them, not about the host", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("枫叶市代表团会见云溪市办公厅主任"),
      city: zh("云溪"),
      purpose: zh("参加湖区市长论坛，并申办下届论坛"),
      delegations: [{ key: "d", name: zh("枫叶市代表团"), side: "guest", head: "lin" }],
      participants: [
        personOf("bai", "白样", "云溪市办公厅", "主任", { side: "host", roles: ["receiver"] }),
        personOf("lin", "林谷", "枫叶市外事办公室", "主任", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agenda: [{ key: "k", activity: "talks", remarks: [remark("r", "bai", "thank", "枫叶市派团参加")] }],
    }),
    "zh",
  );
  expect(text).toContain("代表团。代表团此行旨在参加湖区市长论坛，并申办下届论坛。");
  expect(text).not.toContain("代表团，参加");
});

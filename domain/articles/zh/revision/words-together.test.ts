import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain } from "../../phrase";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withWordsTogether } from "./words-together";

const made = (first: string, own: string): string =>
  textsOf(
    withWordsTogether([
      paragraph(
        "agenda",
        said("agenda[t].remarks[r]", first),
        said("agenda[t].remarks[s]", "学生代表表示，将努力学习"),
        line("agenda[t].narrative[0].zh", plain(own), true),
      ),
    ]),
  )[0] ?? "";

it("has what the same people said together, before the answer", () => {
  expect(made("发言中，安例、白样请学生努力学习", "安例、白样讲述了各自的经历。")).toBe(
    "发言中，安例、白样讲述了各自的经历，请学生努力学习。学生代表表示，将努力学习",
  );
  expect(made("安例介绍了学校", "安例讲述了求学经历。")).toBe(
    "安例介绍了学校。安例讲述了求学经历。。学生代表表示，将努力学习",
  );
});

it("leaves the words of others and what came later", () => {
  for (const own of ["莫常讲述了自己的经历。", "安例、白样还讲述了各自的经历。"])
    expect(made("安例、白样请学生努力学习", own)).toBe(
      `安例、白样请学生努力学习。学生代表表示，将努力学习。${own}`,
    );
});

it("has a question with the words of whoever asked it, before what all agreed on", () => {
  const text = textsOf(
    withWordsTogether([
      paragraph(
        "agenda",
        said("agenda[t].remarks[r]", "安例介绍了学校概况"),
        said("agenda[t].remarks[s]", "白样表示，对合作深感兴趣"),
        line("receive", plain("双方就互访交换了意见")),
      ),
      paragraph("agenda", line("agenda[t].narrative[0].zh", plain("白样询问了学校的招生举措。"), true)),
    ]),
  );
  expect(text).toEqual([
    "安例介绍了学校概况。白样表示，对合作深感兴趣，并询问了学校的招生举措。双方就互访交换了意见",
  ]);
});

it("leaves a question that was answered, or that others asked", () => {
  for (const own of ["白样询问了招生举措，安例作了解答。", "与会人员询问了招生举措。"])
    expect(
      textsOf(
        withWordsTogether([
          paragraph(
            "agenda",
            said("agenda[t].remarks[s]", "白样表示，对合作深感兴趣"),
            line("receive", plain("双方就互访交换了意见")),
            line("agenda[t].narrative[0].zh", plain(own), true),
          ),
        ]),
      )[0],
    ).toContain(`交换了意见。${own}`);
});

it("leaves a sentence on what somebody proposed or cared for, which is no question", () => {
  for (const own of ["安例提出的建议得到响应。", "安例关心的项目进展顺利。"])
    expect(made("安例介绍了学校", own)).toBe(`安例介绍了学校。学生代表表示，将努力学习。${own}`);
});

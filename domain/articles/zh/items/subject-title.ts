import { isOccasion } from "../words/grammar";
import { SHOWN } from "../words/occasion";
import { isActTitle } from "./call";

/** The end of a title that names an act or a gift, rather than a topic. */
const ACT_END =
  /(?:介绍|汇报|推介|展示|演示|致辞|发言|讲话|交流|座谈|研讨|讨论|发布|宣讲|授课|报告|(?:入学|岗前|集中|警示|专题)教育|(?<=^|专题|政策|考前|理论)辅导|动员|总结|点评|答疑|说明|表演|演出|部分|阶段|主题|分享|路演|观点|视频|欢迎词|答谢词|贺词|对接|互动|问答|培训|招商|案例)$/;

/** Whether a title is what somebody spoke about: 湖滨新城的产业布局. */
export const isSubject = (title: string): boolean =>
  title.length >= 4 &&
  !/^第/.test(title) &&
  !ACT_END.test(title) &&
  !isOccasion(title) &&
  !isActTitle(title) &&
  !SHOWN.test(title);

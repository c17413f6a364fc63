import classes from "./shape.module.css";

/** An icon beside words, or in a control that has a name: a drawing of the style, which the browser keeps. */
export function Shape({
  name,
}: {
  name: "search" | "bell" | "contrast" | "filter" | "columns" | "calendar";
}) {
  return <span className={`${classes.shape} ${classes[name]}`} />;
}

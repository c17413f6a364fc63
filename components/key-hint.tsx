import classes from "./key-hint.module.css";

/** The keyboard shortcut of an action, for example `g e`; hidden on touch devices. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(" ").map((key) => (
        <kbd key={key} className={classes.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

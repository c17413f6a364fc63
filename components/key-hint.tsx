import classes from "./key-hint.module.css";

/** The keys of an act, small and grey, as `g e` or `Ctrl K`; hidden where there is no keyboard to speak of. */
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

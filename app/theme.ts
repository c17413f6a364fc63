import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";

/** The one accent: what can be acted on. 7 on white and 3 on the dark ground both pass AA as text. */
const ink: MantineColorsTuple = [
  "#eef3f9",
  "#dae5f1",
  "#b5cbe3",
  "#93b5dc",
  "#6694c7",
  "#4176b0",
  "#2f629c",
  "#245087",
  "#1d416f",
  "#15304f",
];
const gray: MantineColorsTuple = [
  "#f6f7f8",
  "#eff1f3",
  "#e3e6e9",
  "#d2d6db",
  "#adb4bc",
  "#858d97",
  "#5b636e",
  "#444b55",
  "#2d333b",
  "#1b1f24",
];
const dark: MantineColorsTuple = [
  "#e2e5e9",
  "#c0c6ce",
  "#9ba4af",
  "#747e8a",
  "#3f4650",
  "#2e343c",
  "#22272e",
  "#15181d",
  "#101317",
  "#0b0d10",
];
const red: MantineColorsTuple = [
  "#fdf0ee",
  "#f9dcd8",
  "#f1b6ae",
  "#f0958a",
  "#dd6a5c",
  "#cb4a3a",
  "#b83627",
  "#a02a1d",
  "#832217",
  "#641a12",
];
const amber: MantineColorsTuple = [
  "#fdf5e4",
  "#f9e7c0",
  "#f0cd83",
  "#e3b357",
  "#cb9228",
  "#ac7613",
  "#8f5f0a",
  "#774e06",
  "#5e3d04",
  "#472e03",
];
const green: MantineColorsTuple = [
  "#ecf6f0",
  "#d3eadc",
  "#a5d3b8",
  "#7dbf98",
  "#4f9f72",
  "#338358",
  "#236d46",
  "#1b5a39",
  "#14472d",
  "#0e3421",
];

/** Chinese fonts of the systems first; the shipped one is fetched by unicode-range where none of them is there. */
const SANS =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC Variable", sans-serif';

/** The theme of all screens. Values of `look.css` that Mantine does not have are in `cssVariables` below. */
export const theme: MantineThemeOverride = createTheme({
  colors: { ink, gray, dark, red, amber, green },
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 5 },
  black: "#1b1f24",
  autoContrast: false,
  fontFamily: SANS,
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.375rem" },
  lineHeights: { xs: "1.45", sm: "1.5", md: "1.5", lg: "1.6", xl: "1.35" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  radius: { xs: "3px", sm: "5px", md: "7px", lg: "10px", xl: "14px" },
  defaultRadius: "sm",
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.375rem", lineHeight: "1.35" },
      h2: { fontSize: "1.0625rem", lineHeight: "1.4" },
      h3: { fontSize: "0.875rem", lineHeight: "1.5" },
    },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
    InputWrapper: { styles: { label: { marginBottom: "0.25rem", fontWeight: 500 } } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "md" } },
    // A menu has the focus: hidden because rows above it grow, it would lose it and leave nothing to choose.
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: "md", hideDetached: false } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: "md" } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 100 }, shadow: "md" } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 140 } } },
  },
});

const both = {
  "--font-sans": SANS,
  "--font-serif-en":
    'Georgia, "Noto Serif", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC Variable", serif',
  "--font-serif-zh":
    '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Noto Serif SC Variable", Georgia, serif',
  "--row": "2.25rem",
  "--rail": "13rem",
  "--top": "3rem",
  "--form-head": "3.25rem",
  "--content": "75rem",
  "--reading": "38em",
};

/** The variables of `theme-variables.css` that Mantine has no name for: grounds, lines, paper, sides, and the three states with their words. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: both,
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-dimmed": gray[6],
    "--mantine-color-placeholder": "#6b7480",
    "--mantine-color-error": red[7],
    "--ground": "#f6f7f8",
    "--line": gray[2],
    "--line-strong": gray[3],
    "--hover": gray[1],
    "--accent": ink[7],
    "--accent-soft": ink[0],
    "--paper": "#fdfbf5",
    "--paper-ink": "#26231e",
    "--paper-dim": "#6a6357",
    "--paper-line": "#ebe5d6",
    "--paper-mark": "#f3e6bd",
    "--host": "#245087",
    "--guest": "#a4682a",
    "--third": "#858d97",
    "--late": red[7],
    "--soon": amber[7],
    "--done": green[7],
  },
  dark: {
    "--mantine-color-body": "#1a1e23",
    "--mantine-color-dimmed": dark[2],
    "--mantine-color-placeholder": "#8b95a1",
    "--mantine-color-error": red[3],
    "--mantine-color-anchor": ink[3],
    "--mantine-color-gray-light": "#2b3138",
    "--mantine-color-gray-light-hover": "#343b43",
    "--mantine-color-gray-light-color": dark[1],
    // Mantine's own are darker than the ground, so that a mark would be fainter than a gray one.
    "--mantine-color-ink-light": "#24415f",
    "--mantine-color-ink-light-hover": "#2b4c6f",
    "--mantine-color-ink-light-color": ink[1],
    "--mantine-color-amber-light": "#453612",
    "--mantine-color-amber-light-hover": "#524117",
    "--mantine-color-amber-light-color": amber[1],
    "--ground": "#15181d",
    "--line": "#2b3138",
    "--line-strong": "#3a414a",
    "--hover": "#22272e",
    "--accent": ink[3],
    "--accent-soft": "#1f2d3e",
    "--paper": "#211e19",
    "--paper-ink": "#e6dfd1",
    "--paper-dim": "#a89f8d",
    "--paper-line": "#363027",
    "--paper-mark": "#4a3f22",
    "--host": "#6f9fd6",
    "--guest": "#cf9a5c",
    "--third": "#747e8a",
    "--late": red[3],
    "--soon": amber[3],
    "--done": green[3],
  },
});

import { createTheme, type CSSVariablesResolver, Modal, Pill, Select, Table, Tooltip } from '@mantine/core';
import { amber, green, night, red, stone, teal } from './colours';

const sans = "'Source Sans 3 Variable', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

/** The house's look: teal for action, warm grey ground, one red, one amber, one green; 15 px base. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, gray: stone, dark: night, red, yellow: amber, green },
  white: '#ffffff',
  black: '#211f1b',
  fontFamily: sans,
  headings: {
    fontFamily: sans,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  focusRing: 'always',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Table: Table.extend({ defaultProps: { verticalSpacing: 7, horizontalSpacing: 'sm' } }),
    Modal: Modal.extend({
      // a dialog that is still fading away would swallow the next key
      defaultProps: {
        transitionProps: { duration: 0 },
        centered: true,
        radius: 'md',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
        // a dialog's head is no second banner of the page
        attributes: { header: { role: 'presentation' } },
      },
    }),
    // what was chosen is read as easily as what is typed
    Pill: Pill.extend({ vars: () => ({ root: { '--pill-fz': '0.875rem', '--pill-height': '1.75rem' } }) }),
    // a few letters and Enter choose, as people expect of a list
    Select: Select.extend({ defaultProps: { searchable: true, selectFirstOptionOnChange: true } }),
    // by keys as well; the pointer may go onto it, and Esc puts it away (WCAG 1.4.13)
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        withArrow: true,
        interactive: true,
        events: { hover: true, focus: true, touch: false },
      },
    }),
  },
});

/** Names for what the components draw with, so that light and dark are designed in one place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--ks-ground': '#f6f4f0',
    '--ks-surface': '#ffffff',
    '--ks-rail': '#073f3e',
    '--ks-rail-text': '#dcebe9',
    '--ks-rail-quiet': '#9cc4c1',
    '--ks-rail-active': '#0f5b59',
    '--ks-rule': stone[3],
    '--ks-rule-strong': stone[4],
    '--ks-quiet': stone[6],
    '--ks-red-text': red[7],
    '--ks-red-ground': red[0],
    '--ks-amber-text': amber[7],
    '--ks-amber-ground': amber[0],
    '--ks-green-text': green[6],
    '--ks-green-ground': green[0],
    '--ks-teal-text': teal[7],
    '--ks-teal-ground': teal[0],
    '--mantine-color-dimmed': stone[6],
    '--mantine-color-error': red[7],
    '--mantine-color-placeholder': '#767066',
    '--mantine-color-default-border': stone[4],
  },
  dark: {
    '--ks-ground': night[8],
    '--ks-surface': night[7],
    '--ks-rail': '#0c2524',
    '--ks-rail-text': '#d5e4e2',
    '--ks-rail-quiet': '#8fb3b0',
    '--ks-rail-active': '#14504e',
    '--ks-rule': '#3a3733',
    '--ks-rule-strong': night[4],
    '--ks-quiet': night[2],
    '--ks-red-text': red[2],
    '--ks-red-ground': '#3a1c19',
    '--ks-amber-text': amber[2],
    '--ks-amber-ground': '#372a10',
    '--ks-green-text': green[2],
    '--ks-green-ground': '#1b2f1f',
    '--ks-teal-text': teal[2],
    '--ks-teal-ground': '#12302f',
    '--mantine-color-body': night[7],
    // Mantine's own tints are made for a black ground: on this one they look switched off.
    '--mantine-color-teal-light': '#17403e',
    '--mantine-color-teal-light-hover': '#1d4f4c',
    '--mantine-color-teal-light-color': teal[1],
    '--mantine-primary-color-light': '#17403e',
    '--mantine-primary-color-light-hover': '#1d4f4c',
    '--mantine-primary-color-light-color': teal[1],
    '--mantine-color-dimmed': night[2],
    '--mantine-color-error': red[2],
    '--mantine-color-placeholder': '#958f86',
    '--mantine-color-default-border': night[4],
  },
});

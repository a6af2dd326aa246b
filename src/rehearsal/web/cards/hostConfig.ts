import { HostConfig } from 'adaptivecards';

/** Colours are CSS variables, so that a card follows the system's light or dark without redrawing. */
function colour(name: string): object {
  return { default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` };
}

const FOREGROUND = {
  default: colour('default'),
  dark: { default: '#242424', subtle: '#424242' },
  light: { default: '#ffffff', subtle: '#f0f0f0' },
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

function containerStyle(name: string): object {
  return {
    backgroundColor: `var(--card-on-${name})`,
    borderColor: 'var(--line)',
    foregroundColors: FOREGROUND,
  };
}

const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 300, default: 400, bolder: 600 };

/** The look of Teams' cards (microsoft/AdaptiveCards, samples/HostConfig/microsoft-teams-light.json). */
export const TEAMS_LIKE = new HostConfig({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: { fontFamily: 'inherit', fontSizes: SIZES, fontWeights: WEIGHTS },
    monospace: { fontFamily: 'monospace', fontSizes: SIZES, fontWeights: WEIGHTS },
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  // Under the chat's name, which is the second level.
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: containerStyle('default'),
    emphasis: containerStyle('emphasis'),
    accent: containerStyle('accent'),
    good: containerStyle('good'),
    attention: containerStyle('attention'),
    warning: containerStyle('warning'),
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small' },
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    spacing: 'default',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
});

import { addons } from 'storybook/manager-api';

addons.setConfig({
  layoutCustomisations: {
    // The Help desk is a page of its own: it gets the room. No story is open at first, whatever the type says.
    showPanel: ({ storyId }, shown) => !(storyId as string | undefined)?.startsWith('help-desk') && shown,
  },
});

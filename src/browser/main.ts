/**
 * What makes the pages quicker and kinder where scripts run. Every page works without it.
 * Words come from the page, in its language: nothing is said from here.
 */
import { startAutosave } from './autosave.ts';
import { startCopyButtons } from './copy.ts';
import { startCounters } from './counter.ts';
import { startEnhancedForms } from './enhance.ts';
import { startLiveMap } from './live-map.ts';
import { startLookingAgain } from './look-again.ts';
import { startOfflineSign } from './offline.ts';
import { startOutbox } from './outbox.ts';
import { startPush } from './push.ts';
import { startGoingBack } from './swap.ts';

startEnhancedForms();
startGoingBack();
startCopyButtons();
startCounters();
startAutosave();
startOfflineSign();
startLiveMap();
startLookingAgain();
void startOutbox();
startPush();
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js');

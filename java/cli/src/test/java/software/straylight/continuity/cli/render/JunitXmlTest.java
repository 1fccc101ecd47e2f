package software.straylight.continuity.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import software.straylight.continuity.engine.BuildEvent;

class JunitXmlTest {
  @TempDir Path root;

  @Test
  void anXmlParserFindsSuitesCasesAndFlakiness() throws Exception {
    Files.writeString(root.resolve("race.log"), "<a & b> \033[31m\"red\" \uFFFF\n");
    JunitXml xml = new JunitXml();
    xml.accept(new BuildEvent.Tested("//b:race", false, false, 90, 9, 2, "race.log"));
    xml.accept(new BuildEvent.Tested("//a:good", true, true, 0, 1, 0, "none.log"));
    xml.accept(new BuildEvent.Tested("//b:bad", false, false, 1310, 1, 1, "none.log"));
    Path file = root.resolve("report.xml");
    xml.write(file, root);

    Document doc = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Element all = doc.getDocumentElement();
    assertThat(all.getTagName()).isEqualTo("testsuites");
    assertThat(all.getAttribute("tests")).isEqualTo("3");
    assertThat(all.getAttribute("failures")).isEqualTo("2");
    assertThat(all.getAttribute("time")).isEqualTo("1.400");
    NodeList suites = doc.getElementsByTagName("testsuite");
    assertThat(((Element) suites.item(0)).getAttribute("name")).isEqualTo("//a");
    NodeList cases = doc.getElementsByTagName("testcase");
    assertThat(((Element) cases.item(1)).getAttribute("name")).isEqualTo("bad");
    NodeList failures = doc.getElementsByTagName("failure");
    assertThat(failures.getLength()).isEqualTo(2);
    assertThat(((Element) failures.item(1)).getAttribute("message"))
        .isEqualTo("flaky: 2 of 9 runs failed");
    assertThat(doc.getElementsByTagName("system-out").item(0).getTextContent())
        .isEqualTo("<a & b> \\x1B[31m\"red\" \\xFFFF\n");
  }
}

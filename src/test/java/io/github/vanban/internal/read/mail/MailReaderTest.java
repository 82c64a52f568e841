package io.github.vanban.internal.read.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.PlainTextReader;
import io.github.vanban.internal.read.html.HtmlReader;
import io.github.vanban.internal.structure.Sketches;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailReaderTest {

  private static final String HEAD =
      """
      From: =?utf-8?q?L=C3=AA_B=C3=ACnh?= <binh@example.vn>
      Subject: =?utf-8?b?QsOhbyBjw6Fv?=
      Date: Tue, 12 Mar 2024 23:30:00 +0700
      MIME-Version: 1.0
      """;

  private static ReadText read(String mail) throws InputException, IOException {
    PlainTextReader plain = new PlainTextReader(null);
    return new MailReader(plain, new HtmlReader(plain))
        .read(mail.getBytes(StandardCharsets.UTF_8), new Watch(ReadLimits.DEFAULT));
  }

  @Test
  void should_read_subject_sender_date_and_text() throws InputException, IOException {
    ReadText read = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nUBND xã có 12 hộ.\n");

    assertThat(read.format()).isEqualTo(Format.EML);
    assertThat(read.text()).isEqualTo("Báo cáo\nLê Bình\n12/3/2024\n\nUBND xã có 12 hộ.\n");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void should_read_once_what_is_said_twice_and_name_attachments()
      throws InputException, IOException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            Kính gửi các sở.
            --a
            Content-Type: text/html; charset=utf-8

            <p>Kính gửi các sở.</p>
            --a--
            --m
            Content-Type: application/pdf; name=ke-hoach.pdf
            Content-Disposition: attachment; filename=ke-hoach.pdf

            x
            --m--
            """;

    ReadText read = read(mail);

    assertThat(read.text()).containsOnlyOnce("Kính gửi các sở.");
    assertThat(read.warnings()).containsExactly("attachment not read: ke-hoach.pdf");
  }

  @Test
  void should_read_a_page_where_there_is_no_plain_text() throws InputException, IOException {
    ReadText read =
        read(HEAD + "Content-Type: text/html; charset=utf-8\n\n<p>Sở <b>Nội vụ</b></p>\n");

    assertThat(read.text()).endsWith("\n\nSở Nội vụ\n");
  }

  @Test
  void should_tell_the_encoding_that_the_mail_does_not() throws InputException, IOException {
    assertThat(read(HEAD + "\nUBND tỉnh Hà Tĩnh\n").text()).endsWith("\nUBND tỉnh Hà Tĩnh\n");
  }

  @Test
  void should_read_once_a_page_among_its_images() throws InputException, IOException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            Kính gửi các sở.
            --a
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: text/html; charset=utf-8

            <p>Kính gửi các sở.</p>
            --r
            Content-Type: image/png; name=logo.png
            Content-Disposition: inline; filename=logo.png

            x
            --r--
            --a--
            """;

    ReadText read = read(mail);

    assertThat(read.text()).containsOnlyOnce("Kính gửi các sở.");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void should_read_a_page_beside_what_is_said_twice() throws InputException, IOException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            Kính gửi các sở.
            --a
            Content-Type: text/html; charset=utf-8

            <p>Kính gửi các sở.</p>
            --a--
            --m
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: text/html; charset=utf-8

            <p>UBND tỉnh nói điều khác.</p>
            --r--
            --m--
            """;

    ReadText read = read(mail);

    assertThat(read.text())
        .containsOnlyOnce("Kính gửi các sở.")
        .containsOnlyOnce("UBND tỉnh nói điều khác.");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void should_not_warn_of_images_behind_a_page() throws InputException, IOException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            Kính gửi các sở.
            --a
            Content-Type: text/html; charset=utf-8

            <p>Kính gửi các sở.</p>
            --a--
            --r
            Content-Type: image/png; name=logo.png
            Content-Disposition: inline; filename=logo.png

            x
            --r--
            """;

    ReadText read = read(mail);

    assertThat(read.text()).containsOnlyOnce("Kính gửi các sở.");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void should_read_a_mail_that_was_forwarded_and_undo_codings() throws InputException, IOException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            S=E1=BB=9F N=E1=BB=99i v=E1=BB=A5
            --m
            Content-Type: message/rfc822

            From: =?UTF-8?B?xJDhu5cgVsSDbg==?= <v@x.vn>
            Subject: =?UTF-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?=
            Date: Fri, 1 Mar 2024 23:30:00 +0000
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            xJDhu5cgVsSDbg==
            --m--
            """;

    assertThat(read(mail).text().strip())
        .isEqualTo(
            "Báo cáo\nLê Bình\n12/3/2024\n\nSở Nội vụ\nKế hoạch\nĐỗ Văn\n2/3/2024\n\nĐỗ Văn");
  }

  @Test
  void should_hold_to_the_limit_of_nesting() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 300; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }

    assertThatThrownBy(() -> read(mail.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-nesting");
  }

  @Test
  void should_hand_over_the_subject_and_the_blocks_of_a_page() throws InputException, IOException {
    ReadText read =
        read(
            HEAD
                + "Content-Type: text/html; charset=utf-8\n\n"
                + "<h2>Đê điều</h2><p>Xã đã đắp xong đê.</p>\n");

    assertThat(Sketches.of(read.document()))
        .containsExactly(
            "HEADING 1: Báo cáo",
            "PARAGRAPH: Lê Bình",
            "PARAGRAPH: 12/3/2024",
            "HEADING 2: Đê điều",
            "PARAGRAPH: Xã đã đắp xong đê.");
  }
}
